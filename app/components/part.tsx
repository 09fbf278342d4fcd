/** A named part of a page, with an anchor. */
export function Part({ id, title, children }: { id: string; title: string; children: React.ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="mt-12 border-t border-line pt-8">
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  )
}
