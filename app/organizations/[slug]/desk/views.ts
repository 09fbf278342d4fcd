/** The views of the desk, in the order of their tabs: the last part of their addresses, and their names in the messages `desk.views`. */
export const views = ['list', 'movement', 'confluence', 'two-way', 'recovery', 'value', 'warnings'] as const
export type View = (typeof views)[number]

/** Views with a drawing, which can be taken away as a picture. */
export const drawn: readonly View[] = ['movement', 'confluence', 'two-way', 'recovery', 'value']

export const pathOf = (slug: string, view: View) => `/organizations/${slug}/desk${view === 'list' ? '' : `/${view}`}`
