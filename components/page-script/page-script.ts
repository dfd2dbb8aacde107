/** Everything that a page does beyond what a browser does by itself. Without it, every link and form still works. */
import { checkFiles } from './check-files';
import { followInPlace } from './follow-in-place';
import { openFigures } from './open-figures';
import { openTermsOnFocus } from './open-terms-on-focus';
import { readCharts } from './read-charts';

readCharts();
followInPlace();
openFigures();
openTermsOnFocus();
checkFiles();
