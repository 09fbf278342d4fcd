import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import Link from 'next/link'
import { graphql } from '../../../graphql/generated/documents'
import type { PeopleOfMemberFragment } from '../../../graphql/generated/documents/graphql'
import { MemberLink } from '../../components/member-link'
import { Part } from '../../components/part'
import { actOnMember } from './people-action'

export const PeopleOfMemberDocument = graphql(`
  fragment PeopleOfMember on Member {
    id handle name viewerThanked communities { id name }
    trustedOn { count viewerTrusts topic { id slug name } by { handle name deletedAt } }
    mentorings { id since viewerMayAccept viewerMayEnd community { id slug name } mentor { handle name deletedAt } mentee { handle name deletedAt } }
  }
`)

/** What somebody is to others: trusted on topics, a mentor or mentored; and, for others, the buttons to say so and to undo it. */
export async function People({ member, own, topics }: { member: PeopleOfMemberFragment; own: boolean; topics: { id: string; name: string }[] }) {
  const t = await getTranslations('people.member')
  const path = `/members/${encodeURIComponent(member.handle)}`
  const hidden = { memberId: member.id, path }
  const open = topics.filter(({ id }) => !member.trustedOn.some(({ topic, viewerTrusts }) => topic.id === id && viewerTrusts))
  return (
    <Part id="people" title={t('title')}>
      {!own && <div className="mt-4"><Act act={member.viewerThanked ? 'endThanks' : 'thank'} hidden={hidden} pressed={member.viewerThanked}>{t(member.viewerThanked ? 'thanked' : 'thank', { name: member.name })}</Act></div>}
      <h3 className="mt-6 text-large">{t('trust')}</h3>
      {member.trustedOn.length === 0 && <p className="mt-2 text-muted">{t('trustNone')}</p>}
      <ul className="mt-2 flex flex-col gap-2">
        {member.trustedOn.map(({ topic, count, viewerTrusts, by }) => (
          <li key={topic.id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Link prefetch={false} className="tag" href={`/topics/${topic.slug}`}>{topic.name}</Link><span>{t('trusted', { count })}</span>
            {own && by.map((one) => <MemberLink key={one.handle} member={one} />)}
            {viewerTrusts && <Act act="endTrust" hidden={{ ...hidden, topicId: topic.id }}>{t('endTrust')}</Act>}
          </li>
        ))}
      </ul>
      {!own && open.length > 0 && <Choice act="trust" hidden={hidden} name="topicId" label={t('trustOn')} submit={t('say')} options={open} />}
      <h3 className="mt-6 text-large">{t('mentoring')}</h3>
      {member.mentorings.length === 0 && <p className="mt-2 text-muted">{t('mentoringNone')}</p>}
      <ul className="mt-2 flex flex-col gap-2">
        {member.mentorings.map(({ id, since, mentor, mentee, community, viewerMayAccept, viewerMayEnd }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span>{t.rich(since ? 'mentors' : 'proposed', { mentor: () => <MemberLink member={mentor} />, mentee: () => <MemberLink member={mentee} />, community: () => <Link prefetch={false} className="link" href={`/communities/${community.slug}`}>{community.name}</Link> })}</span>
            {viewerMayAccept && <Act act="accept" hidden={{ ...hidden, mentoringId: id }}>{t('accept')}</Act>}
            {viewerMayEnd && <Act act="end" hidden={{ ...hidden, mentoringId: id }}>{t(since ? 'end' : viewerMayAccept ? 'decline' : 'takeBack')}</Act>}
          </li>
        ))}
      </ul>
      {!own && member.communities.length > 0 && (
        <div className="flex flex-wrap gap-x-8">
          <Choice act="ask" hidden={hidden} name="communityId" label={t('ask', { name: member.name })} submit={t('askSubmit')} options={member.communities} />
          <Choice act="mentor" hidden={hidden} name="communityId" label={t('offer', { name: member.name })} submit={t('offerSubmit')} options={member.communities} />
        </div>
      )}
    </Part>
  )
}

const fields = (act: string, hidden: Record<string, string>) => Object.entries({ ...hidden, act, idempotencyKey: randomUUID() })
  .map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)

function Act({ act, hidden, pressed, children }: { act: string; hidden: Record<string, string>; pressed?: boolean; children: React.ReactNode }) {
  return <form action={actOnMember}>{fields(act, hidden)}<button className={`button button-small ${pressed ? 'button-pressed' : ''}`}>{children}</button></form>
}

function Choice({ act, hidden, name, label, submit, options }: { act: string; hidden: Record<string, string>; name: string; label: string; submit: string; options: { id: string; name: string }[] }) {
  const id = `people-${act}`
  return (
    <form action={actOnMember} className="mt-4 flex flex-wrap items-end gap-2">
      {fields(act, hidden)}
      <div className="field"><label htmlFor={id}>{label}</label><select id={id} name={name} className="input">{options.map((option) => <option key={option.id} value={option.id}>{option.name}</option>)}</select></div>
      <button className="button">{submit}</button>
    </form>
  )
}
