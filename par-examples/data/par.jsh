import io.github.parindex.core.aggregation.*
import io.github.parindex.core.analysis.*
import io.github.parindex.core.certainty.*
import io.github.parindex.core.assessment.*
import io.github.parindex.core.criteria.*
import io.github.parindex.core.index.*
import io.github.parindex.core.indicator.*
import io.github.parindex.core.normalization.*
import io.github.parindex.core.number.*
import io.github.parindex.core.planning.*
import io.github.parindex.core.ranking.*
import io.github.parindex.core.rule.Observation
import io.github.parindex.core.rule.Rule.Effort
import io.github.parindex.core.sampling.*
import io.github.parindex.core.scoring.*
import io.github.parindex.core.statistics.*
import io.github.parindex.core.survey.*
import io.github.parindex.core.weighting.*
import io.github.parindex.core.years.*
import io.github.parindex.examples.*
import io.github.parindex.io.*
import io.github.parindex.io.csv.*
import io.github.parindex.io.files.*
import io.github.parindex.io.html.*
import io.github.parindex.io.json.*
import io.github.parindex.io.recipe.*
import io.github.parindex.io.xlsx.*
import java.nio.file.*
import java.util.*
import static io.github.parindex.core.indicator.Framework.group
import static io.github.parindex.core.weighting.Weighting.*
import static io.github.parindex.core.aggregation.Aggregation.*
import static io.github.parindex.core.normalization.Normalization.*
void show(Object value) {
    if (value instanceof Collection<?> all) {
        all.forEach(System.out::println);
    } else {
        System.out.println(value instanceof Optional<?> one && one.isPresent() ? one.get() : value);
    }
}
