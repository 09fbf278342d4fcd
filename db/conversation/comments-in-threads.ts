import { statement } from '../statement.js'
import { CommentInThread, ThreadsFrom } from './thread.js'
import text from './comments-in-threads.cypher'

/** Ids of the comments of each thread, oldest first, a page at a time. */
export const commentsInThreads = statement('READ', text, ThreadsFrom, CommentInThread)
