import { getTranslations } from 'next-intl/server'
import { currentIntent } from '../../lib/intent'
import { giveUp } from './give-up'

/** What is waiting to be done after signing in, with a way to let it go; `otherwise` when nothing waits. */
export async function KeptIntent({ otherwise }: { otherwise: string }) {
  const [t, kept] = await Promise.all([getTranslations('account.kept'), currentIntent()])
  if (!kept) return <p>{otherwise}</p>
  return (
    <div className="notice flex flex-col items-start gap-1">
      <p>{t(kept.intent.kind)}</p>
      <form action={giveUp}><button className="button button-quiet -ms-2">{t('giveUp')}</button></form>
    </div>
  )
}
