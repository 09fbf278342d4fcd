import { getTranslations } from 'next-intl/server'

/** What came of the last form with a file. Nothing where there was none. */
export async function FileOutcome({ outcome }: { outcome: string | undefined }) {
  const t = await getTranslations('merge.files')
  if (!outcome || !t.has(`outcome.${outcome as 'DONE'}`)) return null
  return <p role={outcome === 'DONE' ? 'status' : 'alert'} className={outcome === 'DONE' ? 'hint' : 'problem'}>{t(`outcome.${outcome as 'DONE'}`)}</p>
}
