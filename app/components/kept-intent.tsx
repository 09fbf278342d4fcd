import { getTranslations } from 'next-intl/server'
import type { KeptIntent as Kept } from '../../lib/intent'
import { giveUp } from './give-up'

/** What is waiting to be done after signing in, with a way to let it go. */
export async function KeptIntent({ kept }: { kept: Kept }) {
  const t = await getTranslations('account.kept')
  return (
    <div className="notice flex flex-col items-start gap-1">
      <p>{t(kept.intent.kind)}</p>
      <form action={giveUp}><button className="button button-quiet -ms-2">{t('giveUp')}</button></form>
    </div>
  )
}
