import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { graphql } from '../../../graphql/generated/documents'
import type { TakePartFragment } from '../../../graphql/generated/documents/graphql'
import { MuteButton } from '../../components/mute-button'
import { ActForm } from '../act-form'
import { takeStance } from '../stance-action'
import type { Stance } from '../stances'

export const TakePartDocument = graphql(`
  fragment TakePart on Idea { id slug title viewerMutes supportCount opposeCount viewerSupports viewerOpposes viewerFollows viewerIsAuthor }
`)

/** Support, oppose and follow, each undone by the same button; a visitor may press them too and signs in then. */
export async function TakePart({ idea }: { idea: TakePartFragment }) {
  const t = await getTranslations('ideas.idea')
  const { viewerSupports, viewerOpposes, viewerFollows, viewerIsAuthor, supportCount, opposeCount } = idea
  const said = viewerSupports ? t('supportingWith', { others: supportCount - 1 }) : viewerOpposes ? t('opposingHere') : ''
  return (
    <section aria-labelledby="take-part" className="card flex flex-col gap-4">
      <h2 id="take-part" className="sr-only">{t('takePart')}</h2>
      <p className="font-serif text-large">
        {t('supporters', { count: supportCount })}
        {opposeCount > 0 && <span className="block font-sans text-small text-muted">{t('opponents', { count: opposeCount })}</span>}
      </p>
      {viewerIsAuthor && <p className="text-muted">{t('own')}</p>}
      <div className="flex flex-wrap gap-2">
        {!viewerIsAuthor && <Act idea={idea} stance={viewerSupports ? 'withdrawSupport' : 'support'} done={viewerSupports} primary>{viewerSupports ? t('supporting') : t('support')}</Act>}
        {!viewerIsAuthor && <Act idea={idea} stance={viewerOpposes ? 'withdrawOpposition' : 'oppose'} done={viewerOpposes}>{viewerOpposes ? t('opposing') : t('oppose')}</Act>}
        <Act idea={idea} stance={viewerFollows ? 'unfollow' : 'follow'} done={viewerFollows}>{viewerFollows ? t('following') : t('follow')}</Act>
      </div>
      <p role="status" className="empty:hidden">{said}</p>
      {(viewerSupports || viewerOpposes || viewerFollows) && <p id="undo" className="hint">{t('undoHint')}</p>}
      {(viewerSupports || viewerFollows || viewerIsAuthor || idea.viewerMutes) && <div className="-ms-3 -mb-2"><MuteButton idea={idea} /></div>}
    </section>
  )
}

function Act({ idea, stance, done, primary = false, children }: { idea: TakePartFragment; stance: Stance; done: boolean; primary?: boolean; children: React.ReactNode }) {
  return (
    <ActForm action={takeStance} hidden={{ stance, ideaId: idea.id, path: `/ideas/${idea.slug}`, idempotencyKey: randomUUID() }}>
      <button className={`button ${done ? 'button-pressed' : primary ? 'button-primary' : ''}`} aria-describedby={done ? 'undo' : undefined}>
        {done && <span aria-hidden="true">✓</span>}{children}
      </button>
    </ActForm>
  )
}
