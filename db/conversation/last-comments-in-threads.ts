import { statement } from '../statement'
import { CommentInThread, ThreadsFrom } from './thread'
import text from './last-comments-in-threads.cypher'

/** Ids of the comments of each thread, newest first, a page at a time. */
export const lastCommentsInThreads = statement('READ', text, ThreadsFrom, CommentInThread)
