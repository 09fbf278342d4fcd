import { getTranslations } from 'next-intl/server'
import Link from 'next/link'

/** One quiet line: where to say that something went wrong at the organization behind the idea's community. */
export async function WentWrong({ host }: { host: { slug: string; name: string } | null | undefined }) {
  const t = await getTranslations('deeds.cases')
  if (!host) return null
  return <p className="text-small"><Link prefetch={false} className="link" href={`/organizations/${host.slug}/cases#raise`}>{t.rich('wentWrong', { name: () => <bdi>{host.name}</bdi> })}</Link></p>
}
