import { dice } from '../../../db/seed/generate/dice'
import { acted, type Deed } from '../acted'
import type { Ask } from '../ask'
import { edit } from '../laws/law'
import { iso } from './moving'
import { unless, type Ground, type SmallLaw } from './small-law'

/** A Monday, later than any night of another test. */
export const MONDAY = Date.UTC(2043, 5, 29)

/** So many people of a place in each week, the last one first over before MONDAY. */
const crowd = (place: string, weeks: number[]): Deed[] => weeks.flatMap((people, week) => (
  Array.from({ length: people }, (_, nth): Deed => ({ by: `${place} ${nth}`, type: 'PASSED', in: place, daysAgo: 7 * (weeks.length - week) - 3 }))
))

type Asked = <Answer>(field: string, of: string) => Promise<Answer>

/** Works on what was done, and asks a field of its places. */
const done = (acts: Deed[], { rollback, asker }: Ground, law: (ask: Asked) => Promise<string[]>) => rollback(async (db) => {
  const [{ id }, ask]: [Awaited<ReturnType<typeof acted>>, Ask] = [await acted(db, { asOf: MONDAY, acts }), asker(db)]
  return law(async <Answer>(field: string, of: string) => (await ask<{ community: { found: Answer } }>(`query ($id: ID!, $asOf: DateTime!) { community(id: $id) { found: ${field} } }`, { id: id(of), asOf: iso(MONDAY) })).community.found)
})

const WEEKS = 'weeklyActivity(asOf: $asOf) { state }'

/** Eight ordinary weeks, then a week with more, and some after it. */
function series({ seed }: Ground): number[] {
  const { between } = dice(`weeks ${seed}`)
  return [...Array.from({ length: 8 }, () => between(10, 12)), between(24, 34), ...Array.from({ length: between(4, 5) }, () => between(10, 26))]
}

/** So many people who only look in, and so many who talk with others on two dates, about so many days ago. */
const together = (name: string, active: number, coCreators: number, daysAgo: number): Deed[] => Array.from({ length: active }, (_, nth) => `${name} ${nth}`).flatMap((by, nth, all): Deed[] => (
  nth >= coCreators ? [{ by, type: 'PASSED', in: 'here', daysAgo }] : [1, 2].map((day) => ({ by, type: 'POSTED', in: 'here', to: [all.at(-1) ?? '', all.at(-2) ?? ''], daysAgo: daysAgo - day }))
))

/** Laws of crowds that come and go (docs/metrics.md 2.6). */
export const crowdLaws: SmallLaw[] = [
  {
    metric: '2.6 spike then cliff', name: 'twice as many people in every week change no verdict',
    violations: (ground) => done([...crowd('once', series(ground)), ...crowd('twice', series(ground).map((people) => 2 * people))], ground, async (ask) => {
      const [once, twice] = [await ask<{ state: string }>(WEEKS, 'once'), await ask<{ state: string }>(WEEKS, 'twice')]
      return unless(once.state === twice.state && once.state !== 'NONE', `${series(ground).join()}: ${once.state}, twice as many: ${twice.state}`)
    }),
    misreadings: [{ as: 'a cliff is twenty people fewer', edits: [edit('spike.ts', 'current <= peak / 2', 'peak - current >= 20')] }],
  },
  {
    metric: '2.6 spike then cliff', name: 'as many people every week are never a spike',
    violations: (ground) => done(crowd('here', Array.from({ length: 12 }, () => 10 + (ground.seed % 20))), ground, async (ask) => {
      const { state } = await ask<{ state: string }>(WEEKS, 'here')
      return unless(state === 'NONE', state)
    }),
    misreadings: [{ as: 'half of what is usual is much', edits: [edit('spike.ts', '2 * baseOf(weeks, week)', '0.5 * baseOf(weeks, week)')] }],
  },
  {
    metric: '2.6 scale before co-creation', name: 'growth with a constant share of people who make things together never warns',
    violations: (ground) => {
      const { between } = dice(`growth ${ground.seed}`)
      const [active, coCreators, times] = [between(5, 8), between(1, 2), between(2, 3)]
      const acts = [...together('before', active, coCreators, 40), ...together('now', times * active, times * coCreators, 10)]
      return done(acts, ground, async (ask) => {
        const { warning, growth, share } = await ask<{ warning: boolean, growth: number | null, share: number | null }>('scaleBeforeCoCreation(asOf: $asOf) { warning growth share }', 'here')
        return unless(!warning && growth === times && Math.abs((share ?? 0) - coCreators / active) < 1e-9, `${coCreators} of ${active}, then ${times} times that: growth ${growth}, share ${share}, warning ${warning}`)
      })
    },
    misreadings: [{ as: 'a share that does not rise is a fall', edits: [edit('spike.ts', 'share <= shareBefore * 2 / 3 + ROUNDING', 'share <= shareBefore + ROUNDING')] }],
  },
]
