import { statement } from '../statement'
import { CommentInThread, ThreadsFrom } from './thread'
import text from './comments-in-threads.cypher'

/** Ids of the comments of each thread, oldest first, a page at a time. */
export const commentsInThreads = statement('READ', text, ThreadsFrom, CommentInThread)
