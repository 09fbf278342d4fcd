import { useTranslations } from 'next-intl'

/** What becomes of what the member contributed. */
export function Choice() {
  const t = useTranslations('open.leave')
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="pb-2 font-semibold">{t('contributions')}</legend>
      {(['KEEP', 'REMOVE'] as const).map((value) => (
        <label key={value} className="card flex items-start gap-3">
          <input type="radio" name="contributions" value={value} defaultChecked={value === 'KEEP'} className="mt-1 size-6 flex-none" />
          <span><span className="font-semibold">{t(`${value}.label`)}</span> <span className="hint block">{t(`${value}.hint`)}</span></span>
        </label>
      ))}
    </fieldset>
  )
}
