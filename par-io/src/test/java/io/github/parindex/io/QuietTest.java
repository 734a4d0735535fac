package io.github.parindex.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The libraries behind the readers say nothing on standard error of who did not set up logging, and what is set up stays. */
final class QuietTest {

    private static final String VERSION = "org.hibernate.validator.internal.util.Version";

    @Test
    void theFirstReadingPrintsNothingOfItsOwn(@TempDir Path folder) throws IOException, InterruptedException {
        FreshMachine.Printed printed = FreshMachine.run(FirstReading.class, folder);
        assertThat(printed.err()).isEmpty();
        assertThat(printed.out())
                .containsExactly("A A   1 of 2, index 50.00", "[]", VERSION + " null", "verbosity null");
    }

    @Test
    void whatWasSetUpStays(@TempDir Path folder) throws IOException, InterruptedException {
        FreshMachine.Printed printed = FreshMachine.run(
                FirstReading.class, folder, "-D" + FirstReading.ASKED + "=true", "-Dslf4j.internal.verbosity=WARN");
        assertThat(printed.err()).anyMatch(line -> line.contains("Hibernate Validator"));
        assertThat(printed.out()).endsWith(VERSION + " INFO", "verbosity WARN");
    }
}
