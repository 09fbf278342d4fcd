/** The views of the desk, in the order of their tabs: the last part of their addresses, and their names in the messages `desk.views`. */
export const views = ['list', 'movement', 'confluence', 'two-way', 'recovery', 'value', 'warnings'] as const
export type View = (typeof views)[number]

/** Views with a drawing, which can be taken away as a picture. */
export const drawn: readonly View[] = ['movement', 'confluence', 'two-way', 'recovery', 'value']

/** Views that a topic does not narrow, or not all of; what each says of it is in the messages `desk.scope.untopical`. */
const untopical = ['list', 'movement', 'confluence', 'recovery', 'warnings'] as const
export const untopicalOf = (view: View) => untopical.find((each) => each === view)

export const pathOf = (slug: string, view: View) => `/organizations/${slug}/desk${view === 'list' ? '' : `/${view}`}`
