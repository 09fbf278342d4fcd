import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { muteIdea } from './mute-action'

/** Hear no more of an idea, and at the same spot again. Private. */
export async function MuteButton({ idea }: { idea: { id: string; title: string; viewerMutes: boolean } }) {
  const t = await getTranslations('notices')
  return (
    <form action={muteIdea}>
      <input type="hidden" name="idempotencyKey" value={randomUUID()} />
      <input type="hidden" name="ideaId" value={idea.id} />
      <input type="hidden" name="ends" value={idea.viewerMutes ? '1' : ''} />
      <button className="button button-quiet button-small" title={t('muteHint')}>{t(idea.viewerMutes ? 'unmute' : 'mute')}<span className="sr-only">: {idea.title}</span></button>
    </form>
  )
}
