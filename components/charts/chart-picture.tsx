import { drawPicture } from '@/lib/chart-pictures/draw-picture';
import { isPictureLate } from '@/lib/chart-pictures/picture-late';
import {
  type ChartDrawing,
  type ChartDrawings,
  type DrawingSize,
  drawingSizes,
} from '@/lib/domain/charts/chart-drawing';
import { ChartKey } from './chart-key';
import { ChartMarks } from './chart-marks';

interface ChartPictureProps {
  readonly drawings: ChartDrawings;
  /** What a screen reader says instead of the picture; the table beside it tells the rest. */
  readonly name: string;
  readonly texts: {
    /** How to read the chart with keys. */
    readonly keyboard: string;
    /** In place of a picture that could not be drawn. */
    readonly failed: string;
    /** In place of one that is not there in time. */
    readonly late: string;
    /** The name of the list that explains the marks. */
    readonly key: string;
  };
}

/** The room that a chart has decides which of its drawings is seen. */
const shown: Readonly<Record<DrawingSize, string>> = {
  narrow: 'max-w-[30rem] @[40rem]:hidden',
  wide: 'hidden max-w-[48rem] @[40rem]:block',
};

type Drawn = { readonly svg: string } | { readonly missing: 'failed' | 'late' };

async function drawn(drawing: ChartDrawing): Promise<Drawn> {
  try {
    const svg = await drawPicture(drawing);
    return svg === null ? { missing: 'failed' } : { svg };
  } catch (error) {
    if (isPictureLate(error)) return { missing: 'late' };
    throw error;
  }
}

/** A chart's picture in both sizes, in the document before any script runs, and what its marks mean. */
export async function ChartPicture({ drawings, name, texts }: ChartPictureProps) {
  const pictures = await Promise.all(
    drawingSizes.map(async (size) => ({ size, picture: await drawn(drawings[size]) })),
  );
  const isOneKey = JSON.stringify(drawings.narrow.key) === JSON.stringify(drawings.wide.key);
  return (
    <div className="@container mt-4">
      {pictures.map(({ size, picture }) => (
        <div key={size} className={shown[size]} data-picture={size}>
          {'missing' in picture ? (
            // lib/server/pages looks for the mark: such a page is not kept, and one that came too early is a 503.
            <p data-missing={picture.missing}>{texts[picture.missing]}</p>
          ) : (
            <ChartMarks drawing={drawings[size]} svg={picture.svg} name={name} hint={texts.keyboard} />
          )}
          {!isOneKey && <ChartKey drawing={drawings[size]} name={texts.key} />}
        </div>
      ))}
      {isOneKey && <ChartKey drawing={drawings.narrow} name={texts.key} />}
    </div>
  );
}
