import { getTranslations } from 'next-intl/server'
import type { PictureWords } from './confluence-picture'
import type { AskedConfluence, StreamWords } from './confluence-streams'
import { pictureWordsOf, sentenceOf, streamWordsOf } from './confluence-texts'

const words = () => getTranslations('ideas.confluence')

export const confluenceSentence = async (confluence: AskedConfluence): Promise<string> => sentenceOf(confluence, await words())
export const streamWords = async (): Promise<StreamWords> => streamWordsOf(await words())
export const pictureWords = async (): Promise<PictureWords> => pictureWordsOf(await words())
