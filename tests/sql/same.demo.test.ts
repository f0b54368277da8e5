import { sameOn } from './same.ts'

sameOn('demo')
