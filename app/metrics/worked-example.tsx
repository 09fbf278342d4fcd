import { useFormatter, useTranslations } from 'next-intl'

const saturation = 2
const situations = [
  { name: 'one', groups: 1, people: 10 },
  { name: 'five', groups: 5, people: 2 },
  { name: 'ten', groups: 10, people: 1 },
] as const

/** Ten people from one, five and ten groups, and what their attention comes to. */
export function WorkedExample() {
  const t = useTranslations('metrics')
  const format = useFormatter()
  return (
    <div className="measure mt-6">
      <h3>{t('example.title')}</h3>
      <p className="mt-2">{t('example.lead')}</p>
      <table className="numbers mt-2 [&_td]:px-1.5! [&_th]:px-1.5! [&_th]:whitespace-normal!">
        <caption className="sr-only">{t('example.title')}</caption>
        <thead><tr><th scope="col">{t('example.situation')}</th><th scope="col">{t('example.sum')}</th><th scope="col">{t('example.value')}</th></tr></thead>
        <tbody>
          {situations.map(({ name, groups, people }) => (
            <tr key={name}>
              <th scope="row">{t(`example.${name}`)}</th>
              <td>{groups} × {people}/{people + saturation}</td>
              <td><strong>{format.number((groups * people) / (people + saturation), { maximumFractionDigits: 2 })}</strong></td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-3">{t('example.after')}</p>
    </div>
  )
}
