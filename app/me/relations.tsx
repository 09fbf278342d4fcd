import { useFormatter, useTranslations } from 'next-intl'
import Link from 'next/link'
import { graphql } from '../../graphql/generated/documents'
import type { RelationsOfMemberFragment } from '../../graphql/generated/documents/graphql'
import { CommunityChip } from '../components/community-chip'
import { Figure, Figures } from '../components/figures'
import { MemberLink } from '../components/member-link'

export const RelationsOfMember = graphql(`
  fragment RelationsOfMember on Member {
    broughtBy { handle name deletedAt }
    brought { handle name deletedAt }
    relations {
      value intensity activeWeeks sampleSize sharingWeeks arrived ambassador bridging
      people { handle name deletedAt }
      communities { people community { id slug name } }
    }
  }
`)

/** With whom the member is in relation, where they meet, whom they brought, and what that is worth: relation, intensity, coming back. */
export function MyRelations({ member: { relations, brought, broughtBy } }: { member: RelationsOfMemberFragment }) {
  const [t, how, format] = [useTranslations('mirror.relations'), useTranslations('attention')('how'), useFormatter()]
  if (!relations) return <p className="notice mt-4">{t('unavailable')}</p>
  const number = (value: number) => format.number(value, { maximumFractionDigits: 1 })
  const names = (people: { handle: string; name: string; deletedAt?: string | null }[]) => <>{format.list(people.toSorted((a, b) => a.name.localeCompare(b.name)).map((one) => <MemberLink key={one.handle} member={one} />))}</>
  return (
    <>
      <p className="measure mt-4">{relations.people.length === 0 ? t('nobody') : t.rich('people', { count: relations.sampleSize, list: () => names(relations.people) })}</p>
      {relations.communities.length > 0 && (
        <>
          <h3 className="mt-6 text-large">{t('where')}</h3>
          <ul className="mt-2 flex flex-col gap-1">{relations.communities.map(({ community, people }) => <li key={community.id} className="flex flex-wrap items-baseline gap-x-3"><CommunityChip community={community} /><span className="text-small text-muted">{t('met', { count: people })}</span></li>)}</ul>
          {relations.bridging != null && <p className="measure mt-2 text-muted">{t(relations.bridging >= 0.5 ? 'bridges' : 'oneplace')}</p>}
        </>
      )}
      <h3 className="mt-6 text-large">{t('brought')}</h3>
      <p className="measure mt-2">{brought && brought.length > 0 ? t.rich('broughtPeople', { count: brought.length, list: () => names(brought) }) : t('broughtNobody')} <Link prefetch={false} className="link" href="/invitations">{t('invite')}</Link></p>
      {broughtBy && <p className="mt-2">{t.rich('broughtBy', { name: () => <MemberLink member={broughtBy} /> })}</p>}
      <p className="measure mt-2">{t(relations.ambassador ? 'ambassador' : 'noAmbassador', { weeks: relations.sharingWeeks, people: relations.arrived })}</p>
      <h3 className="mt-6 mb-4 text-large">{t('value')}</h3>
      <Figures>
        <Figure name={t('relation')} meaning={t('relationMeaning')} value={number(relations.sampleSize)} />
        <Figure name={t('intensity')} meaning={t('intensityMeaning')} value={relations.intensity == null ? null : number(relations.intensity)} />
        <Figure name={t('weeks')} meaning={t('weeksMeaning')} value={t('ofTwelve', { weeks: relations.activeWeeks })} />
        <Figure name={t('product')} meaning={t('productMeaning')} value={number(relations.value)} />
      </Figures>
      <p className="mt-4"><Link prefetch={false} className="link target" href="/metrics#relations">{how}</Link></p>
    </>
  )
}
