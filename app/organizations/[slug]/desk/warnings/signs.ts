import type { DeskWarningsQuery } from '../../../../../graphql/generated/documents/graphql'

const DAY = 86_400_000
/** How long something may wait before it is a warning, in days. */
const WAITING = { idea: 28, answer: 7, confirmation: 30 }
/** Of fewer people one person is soon half: no sign of anything. */
const ENOUGH = 5

export const kinds = ['scale', 'cliff', 'declining', 'joined', 'voice', 'unanswered', 'silent', 'waiting'] as const
export type Kind = (typeof kinds)[number]

/** One thing that may need somebody: what kind, what about, where it leads, and the figures that its sentence names. */
export interface Sign { kind: Kind; name: string; href: string; values: { days?: number; share?: number; people?: number; peak?: number; current?: number; growth?: number } }

type Answer = Pick<DeskWarningsQuery, 'ideas' | 'oldest' | 'organization'>
type Place = NonNullable<Answer['organization']>['communities']['nodes'][number]

function ofPlace({ slug, name, weeklyActivity: weeks, scaleBeforeCoCreation: scale, residentsJoinedTogether }: Place): Sign[] {
  const sign = (kind: Kind, part: string, values: Sign['values'] = {}): Sign => ({ kind, name, href: `/communities/${slug}${part}`, values })
  return [
    ...(scale?.warning ? [sign('scale', '#weeks', { growth: scale.growth ?? 0 })] : []),
    ...(weeks?.state === 'CLIFF' ? [sign('cliff', '#weeks', { peak: weeks.peak ?? 0, current: Math.round(weeks.current ?? 0) })] : []),
    ...(weeks?.declining ? [sign('declining', '#weeks', { share: weeks.decline ?? 0 })] : []),
    ...(residentsJoinedTogether ? [sign('joined', '#members')] : []),
  ]
}

/** What may need the people of an organization, in the order of `kinds`; within one kind as it was asked for. */
export function signsOf({ organization, ideas, oldest }: Answer, now: number): Sign[] {
  const days = (since: string) => Math.floor((now - Date.parse(since)) / DAY)
  const voices = ideas.nodes.flatMap(({ slug, title, confluence }): Sign[] => (
    confluence && confluence.people >= ENOUGH && (confluence.influenceShare ?? 0) >= 0.5
      ? [{ kind: 'voice', name: title, href: `/ideas/${slug}`, values: { share: confluence.influenceShare ?? 0, people: confluence.people } }] : []))
  const cases = (organization?.cases.nodes ?? []).flatMap(({ id, title, status, updatedAt }): Sign[] => {
    const kind = status === 'CLAIMED' ? 'silent' : status === 'ANSWERED' ? null : 'unanswered'
    return kind && days(updatedAt) >= (kind === 'silent' ? WAITING.confirmation : WAITING.answer) ? [{ kind, name: title, href: `/cases/${id}`, values: { days: days(updatedAt) } }] : []
  })
  const waiting = oldest.nodes.filter(({ createdAt }) => days(createdAt) >= WAITING.idea)
    .map(({ slug, title, createdAt }): Sign => ({ kind: 'waiting', name: title, href: `/ideas/${slug}#response`, values: { days: days(createdAt) } }))
  const all = [...(organization?.communities.nodes ?? []).flatMap(ofPlace), ...voices, ...cases.sort((a, b) => (b.values.days ?? 0) - (a.values.days ?? 0)), ...waiting]
  return kinds.flatMap((kind) => all.filter((sign) => sign.kind === kind))
}
