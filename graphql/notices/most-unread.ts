/** Counting stops here: «100» means a hundred or more. */
export const MOST_UNREAD = 100
