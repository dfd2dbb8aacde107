/**
 * A process of its own that publishes: `publisher.ts PATH ROWS WORD…`. With the word `…` at the end it goes on for ever.
 * Says `begun` before the first publication, and each number once it is published.
 */
import { publish } from '@/lib/data/publishing/publish';
import { StoreFailure } from '@/lib/data/publishing/store-failure';
import { inventedRegister } from './invented-register';

const [path = '', rows = '1', ...words] = process.argv.slice(2);
const isEndless = words.at(-1) === '…';
const texts = isEndless ? words.slice(0, -1) : words;

try {
  console.log('begun');
  for (let round = 0; isEndless || round < texts.length; round++) {
    const word = isEndless ? `${texts[0]} ${process.pid} ${round}` : (texts[round] ?? '');
    const { number } = await publish(path, inventedRegister(word, Number(rows)));
    console.log(number);
  }
} catch (error) {
  console.log(error instanceof StoreFailure ? error.code : error);
  process.exitCode = 3;
}
