/** What somebody can do about an idea with one button, and its undoing. */
export const stances = ['support', 'withdrawSupport', 'oppose', 'withdrawOpposition', 'follow', 'unfollow'] as const
export type Stance = (typeof stances)[number]

export const isStance = (value: unknown): value is Stance => stances.some((stance) => stance === value)
