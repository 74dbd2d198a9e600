import { nobodyWaitsIn } from './nobody-waits.ts';

nobodyWaitsIn('an interview');
