import Link from 'next/link'

/** Nothing here yet: what would stand here, an example, and the one thing to do. */
export function EmptyState({ title, children, href, action }: { title: string; children: React.ReactNode; href?: string; action?: string }) {
  return (
    <div className="card flex flex-col items-start gap-3">
      <h3>{title}</h3>
      <p className="measure text-muted">{children}</p>
      {href && action && <Link prefetch={false} className="button button-primary" href={href}>{action}</Link>}
    </div>
  )
}
