import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import type { KeyItemFragment } from '../../../../graphql/generated/documents/graphql'
import { KeyItem } from '../../../components/key-item'
import { MemberLink } from '../../../components/member-link'
import { Part } from '../../../components/part'

interface Props {
  organization: { id: string; name: string }
  keys: (KeyItemFragment & { member: { handle: string; name: string; deletedAt?: string | null } })[]
}

/** The keys that were made for an organization, by whomever of its people. */
export async function OrganizationKeys({ organization: { id, name }, keys }: Props) {
  const t = await getTranslations('keys.ofOrganization')
  return (
    <Part id="keys" title={t('title')}>
      <p className="measure mt-2 text-muted">{t('lead', { organization: name })}</p>
      {keys.length === 0 && <p className="mt-4">{t('none')}</p>}
      <ul className="mt-2 divide-y divide-line">
        {keys.map((item) => <KeyItem key={item.id} item={item} about={t.rich('of', { member: () => <MemberLink member={item.member} /> })} />)}
      </ul>
      <p className="mt-4"><Link prefetch={false} className="link target" href={`/me/keys?organization=${id}#new`}>{t('new')}</Link></p>
    </Part>
  )
}
