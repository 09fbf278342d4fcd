import type { Recommendation } from '../../../graphql/generated/documents/graphql'

/** What a reviewer would do with an idea, from taking it on to leaving it. */
export const recommendations: readonly Recommendation[] = ['ADOPT', 'ADAPT', 'ASK_MORE', 'DECLINE']

/** What stands in a form: one of these; else, that more is to be asked. */
export const recommendationIn = (value: FormDataEntryValue | null): Recommendation => recommendations.find((one) => one === value) ?? 'ASK_MORE'
