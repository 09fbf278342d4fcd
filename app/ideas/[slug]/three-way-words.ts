import { getTranslations } from 'next-intl/server'
import { graphql } from '../../../graphql/generated/documents'
import type { ThreeWayPartsFragment } from '../../../graphql/generated/documents/graphql'
import type { ThreeWayOf } from './three-way'

export const ThreeWayPartsDocument = graphql(`
  fragment ThreeWayParts on ThreeWayText {
    clean yourBody mergedTitle mergedBody current { number } titleClash { base current yours } clashes { base current yours }
  }
`)

/** The three texts of a clash with the words of the reader; `proposed`: the third is a proposal, not the reader's own. */
export async function threeWayOf(text: ThreeWayPartsFragment, { proposed = false } = {}): Promise<ThreeWayOf> {
  const t = await getTranslations('texts.threeWay')
  return {
    clashes: [...(text.titleClash ? [text.titleClash] : []), ...text.clashes],
    yourWhole: proposed ? null : text.yourBody,
    words: {
      title: t('title'), clean: t('clean'), clash: t('clash'), base: t('base'), current: t('current', { number: text.current.number }), yours: t(proposed ? 'proposed' : 'yours'),
      empty: t('empty'), yourWhole: t('yourWhole'),
    },
  }
}
