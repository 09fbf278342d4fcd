import { getTranslations } from 'next-intl/server'
import type { NoticesPageQuery } from '../../graphql/generated/documents/graphql'

type Told = Pick<NonNullable<NoticesPageQuery['viewer']>['notices']['nodes'][number], 'kind' | 'actor' | 'idea' | 'subject'>

/** Who did what, in one plain sentence. */
export async function sentenceOf({ kind, actor, idea, subject }: Told): Promise<string> {
  const [t, common] = await Promise.all([getTranslations('notices'), getTranslations('common')])
  const named = subject && 'title' in subject ? subject.title : subject && 'name' in subject ? subject.name : null
  return t(`kind.${kind}`, { actor: actor?.name ?? common('formerMember'), about: idea?.title || named || t('something') })
}
