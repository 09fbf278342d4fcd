/** The views of the desk, in the order of their tabs: the last part of their addresses, and their names in the messages `desk.views`. */
export const views = ['list', 'movement', 'confluence', 'two-way', 'recovery', 'value', 'warnings'] as const
export type View = (typeof views)[number]

/** Views with a drawing, which can be taken away as a picture. */
export const drawn: readonly View[] = ['movement', 'confluence', 'two-way', 'recovery', 'value']

/** Views of which a topic narrows only some, or nothing; what each says of it is in the messages `desk.scope.untopical`. */
const untopical = { list: 'some', movement: 'nothing', confluence: 'some', recovery: 'nothing', warnings: 'some' } as const
export const isUntopical = (view: View): view is keyof typeof untopical => view in untopical
export const hasTopics = (view: View) => !isUntopical(view) || untopical[view] === 'some'

export const pathOf = (slug: string, view: View) => `/organizations/${slug}/desk${view === 'list' ? '' : `/${view}`}`
