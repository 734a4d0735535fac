package io.github.parindex.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Samples;
import io.github.parindex.io.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A criteria set that is written as a workbook is read back as it was, to the last digit. */
final class CriteriaSetXlsxProperties {

    @Provide
    Arbitrary<CriteriaSet> sets() {
        return Arbitraries.randomValue(Samples::criteriaSet);
    }

    @Property(tries = 200)
    void setsAreReadBackAsTheyWereWrittenInEveryLanguage(@ForAll("sets") CriteriaSet set) throws IOException {
        Path file = Files.createTempFile("law", ".xlsx");
        try {
            for (Locale language : Words.languages()) {
                CriteriaSetXlsx.write(set, language, file);
                Loaded<CriteriaSet> read = CriteriaSetXlsx.read(file);
                assertThat(read.problems()).isEmpty();
                assertThat(read.orThrow()).isEqualTo(set);
            }
        } finally {
            Files.delete(file);
        }
    }
}
