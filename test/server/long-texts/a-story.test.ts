import { nobodyWaitsIn } from './nobody-waits.ts';

nobodyWaitsIn('a story');
