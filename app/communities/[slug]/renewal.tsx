import { useTranslations } from 'next-intl'
import { graphql } from '../../../graphql/generated/documents'
import type { RenewalHereFragment } from '../../../graphql/generated/documents/graphql'
import { MemberLink } from '../../components/member-link'

export const RenewalHere = graphql(`
  fragment RenewalHere on Renewal {
    cameCount leftCount came { id handle name deletedAt } left { id handle name deletedAt }
  }
`)

/** Who came and who left: how many, who is new by name, and who left for those who answer for the community alone. */
export function Renewal({ renewal: { cameCount, leftCount, came, left }, period }: { renewal: RenewalHereFragment; period: { from: string; to: string } }) {
  const t = useTranslations('movement.renewal')
  return (
    <>
      <h3 className="mt-8">{t('title')}</h3>
      <p className="measure mt-4">{t('counts', { ...period, came: cameCount, left: leftCount })}</p>
      {came.length > 0 && <Names words={t('came')} people={came} more={cameCount - came.length} />}
      {left && left.length > 0 && <><Names words={t('left')} people={left} more={leftCount - left.length} /><p className="text-small text-muted">{t('host')}</p></>}
      {!left && leftCount > 0 && <p className="mt-2 text-small text-muted">{t('private')}</p>}
    </>
  )
}

function Names({ words, people, more }: { words: string; people: RenewalHereFragment['came']; more: number }) {
  const t = useTranslations('movement.renewal')
  return (
    <p className="mt-3 flex flex-wrap gap-x-3 gap-y-1">
      <span className="font-semibold">{words}</span>
      {people.map((member) => <MemberLink key={member.id} member={member} />)}
      {more > 0 && <span>{t('more', { more })}</span>}
    </p>
  )
}
