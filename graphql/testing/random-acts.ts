import { randomUUID } from 'node:crypto'
import { DAY } from '../../db/shapes'
import { asOf, places, type RandomWorld } from '../../db/testing/random-world'
import { dice } from '../../db/seed/generate/dice'
import { factsAt, type View } from './law-world'

/** Four days of acts through the portal, each a moment after the other, while people look at the facts of the nights between. */
export async function actFourDays({ members, ideas }: RandomWorld, view: View): Promise<void> {
  const { between } = dice('four days')
  const pick = <T>(all: readonly T[]) => all[between(0, all.length - 1)] as T
  for (let at = asOf; at < asOf + 4 * DAY; at += between(1, 3) * 3_600_000) {
    const acts = view.acts(at)
    const actor = { memberId: view.id(pick(members).id) }
    const idea = { ideaId: view.id(pick(ideas).id), key: randomUUID() }
    const community = { communityId: view.id(pick(places)), key: randomUUID() }
    await pick([
      () => acts.support(actor, idea), () => acts.support(actor, idea), () => acts.withdrawSupport(actor, idea), () => acts.oppose(actor, idea), () => acts.follow(actor, idea),
      () => acts.unfollow(actor, idea), () => acts.comment(actor, { ...idea, body: 'Like so.' }), () => acts.join(actor, community), () => acts.leave(actor, community),
      () => acts.post(actor, { ...community, kind: 'EXPERIENCE', title: 'Seen', body: 'Today.' }), () => acts.post(actor, { ...community, kind: 'QUESTION', title: 'How', body: 'So?' }),
    ])()
    await factsAt(view, at)
  }
}

/** Acts of the last three months that are only known now. */
export function lateActs({ members, ideas }: RandomWorld) {
  const { between } = dice('late acts')
  const pick = <T>(all: readonly T[]) => all[between(0, all.length - 1)] as T
  return Array.from({ length: 60 }, (_, index) => {
    const type = pick(['SUPPORTED', 'COMMENTED', 'FOLLOWED', 'POSTED', 'POSTED', 'POSTED', 'CO_DEVELOPED', 'JOINED', 'PASSED'])
    return {
      id: `late ${index}`, at: new Date(asOf - between(1, 90 * DAY)), actor: pick(members).id, type, community: pick(places), partner: pick(members).id, acceptedBy: pick(members).id,
      ...(type !== 'POSTED' && type !== 'JOINED' && { idea: pick(ideas).id }),
    }
  })
}
