import { useFormatter, useTranslations } from 'next-intl'
import type { MemberHereFragment } from '../../../../graphql/generated/documents/graphql'
import { MemberLink } from '../../../components/member-link'
import { Moment } from '../../../components/moment'
import { stageColour } from '../../../components/stages'
import '../../../components/stages.css'

/** Members with their stage and what it rests on, for the host. */
export function MemberTable({ edges }: { edges: MemberHereFragment[] }) {
  const t = useTranslations('communities.members')
  const m = useTranslations('metrics')
  const format = useFormatter()
  return (
    <div className="table-scroll mt-6" role="region" aria-label={t('title')} tabIndex={0}>
      <table className="numbers">
        <caption className="sr-only">{t('title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('name')}</th><th scope="col" className="text-start!">{t('stage')}</th><th scope="col">{t('days')}</th><th scope="col">{t('partners')}</th><th scope="col">{t('lastSign')}</th>
          </tr>
        </thead>
        <tbody>
          {edges.map(({ cursor, node, stage, evidence }) => (
            <tr key={cursor}>
              <th scope="row"><MemberLink member={node} /></th>
              <td className="text-start!">{stage && <><span aria-hidden className="stage-swatch me-2 align-[-2px]" data-stage={stage} style={{ '--stage': stageColour(stage) } as React.CSSProperties} />{m(`stage.${stage}`)}</>}</td>
              <td>{format.number(evidence?.dates.length ?? 0)}</td>
              <td>{format.number(evidence?.partners.length ?? 0)}</td>
              <td>{evidence?.lastSign && <Moment at={evidence.lastSign} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
