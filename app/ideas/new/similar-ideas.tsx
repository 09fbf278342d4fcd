import { ActForm } from '../act-form'
import { takeStance } from '../stance-action'
import type { Similar } from './similar'

export interface SimilarWords {
  title: string; hint: string; idle: string; support: string; supported: string
  /** What to say when so many were found, 0 to 5. */
  counts: string[]
}

/** Ideas that are like the one being written, each to be read or supported from here; null: nothing has been written yet. */
export function SimilarIdeas({ similar, words }: { similar: Similar[] | null; words: SimilarWords }) {
  const found = similar?.length ?? 0
  return (
    <section aria-labelledby="similar" className="card flex flex-col gap-2">
      <h2 id="similar" className="text-large">{words.title}</h2>
      <p role="status" className="text-muted">{similar ? words.counts[found] : words.idle}</p>
      {found > 0 && <p className="hint">{words.hint}</p>}
      <ul className="divide-y divide-line">
        {similar?.map((idea) => (
          <li key={idea.id} className="flex flex-col items-start gap-1.5 py-3">
            <a className="link font-semibold" href={`/ideas/${idea.slug}`} lang={idea.language ?? undefined} dir="auto">{idea.title}</a>
            <p className="text-small text-muted">{[idea.community, idea.supporters].filter(Boolean).join(' · ')}</p>
            {idea.canSupport && (
              <ActForm action={takeStance} hidden={{ stance: 'support', ideaId: idea.id, path: `/ideas/${idea.slug}`, idempotencyKey: idea.idempotencyKey }} done={`✓ ${words.supported}`}>
                <button className="button button-small">{words.support}<span className="sr-only">: {idea.title}</span></button>
              </ActForm>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
