import { useTranslations } from 'next-intl'
import Link from 'next/link'

/** A member by name, leading to their page; who left keeps a place, not a name. */
export function MemberLink({ member }: { member: { handle: string; name: string; deletedAt?: string | null } }) {
  const t = useTranslations('members')
  if (member.deletedAt) return <span className="text-muted">{t('former')}</span>
  return <Link prefetch={false} className="link" href={`/members/${encodeURIComponent(member.handle)}`}><bdi>{member.name}</bdi></Link>
}
