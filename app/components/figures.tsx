import { useTranslations } from 'next-intl'

/** A few numbers beside each other, each with its name and what it means. */
export const Figures = ({ children }: { children: React.ReactNode }) => <dl className="grid gap-x-8 gap-y-5 sm:grid-cols-2 lg:grid-cols-4">{children}</dl>

/** One number with its name and what it means; where it cannot be said: that there is not enough data yet. */
export function Figure({ name, meaning, value }: { name: string; meaning: string; value: string | null }) {
  const t = useTranslations('attention')
  return (
    <div>
      <dt className="text-small text-muted">{name}</dt>
      <dd>{value === null ? <span className="text-muted">{t('notEnough')}</span> : <strong className="text-large tabular-nums">{value}</strong>}<p className="mt-1 text-small">{meaning}</p></dd>
    </div>
  )
}
