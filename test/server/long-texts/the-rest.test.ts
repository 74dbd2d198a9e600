import { nobodyWaitsIn } from './nobody-waits.ts';

nobodyWaitsIn('the rest');
