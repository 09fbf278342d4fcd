import { writeGeneratedFiles } from './launch/generated-files.js'

await writeGeneratedFiles()
