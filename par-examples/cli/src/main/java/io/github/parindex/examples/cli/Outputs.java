package io.github.parindex.examples.cli;

import io.github.parindex.io.words.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files that a call reads and writes: it writes none of those it reads, and none twice. */
final class Outputs {

    private static final Pattern NOT_IN_NAMES = Pattern.compile("[^\\p{L}\\p{N}._-]+");

    private Outputs() {}

    @SafeVarargs
    @SuppressWarnings("varargs")
    static void requireOthers(List<Path> outputs, Optional<Path>... inputs) {
        requireOthers(outputs, Stream.of(inputs).flatMap(Optional::stream));
    }

    static void requireOthers(List<Path> outputs, Stream<Path> inputs) {
        List<Path> all = inputs.toList();
        for (int i = 0; i < outputs.size(); i++) {
            Path output = outputs.get(i);
            if (all.stream().anyMatch(input -> isSame(output, input))) {
                throw new WrongCall(Wording.of("par.outputIsInput", output));
            }
            if (outputs.subList(0, i).stream().anyMatch(other -> isSame(output, other))) {
                throw new WrongCall(Wording.of("par.outputTwice", output));
            }
        }
    }

    /** The file of a variant, beside that of the result: {@code result-after.csv} beside {@code result.csv}. */
    static Path beside(Path output, String variant) {
        String name = output.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String safe = NOT_IN_NAMES.matcher(variant).replaceAll("-");
        return output.resolveSibling(name.substring(0, dot) + "-" + safe + name.substring(dot));
    }

    private static boolean isSame(Path output, Path input) {
        try {
            return output.toAbsolutePath()
                            .normalize()
                            .equals(input.toAbsolutePath().normalize())
                    || (Files.exists(output) && Files.exists(input) && Files.isSameFile(output, input));
        } catch (IOException unknown) {
            throw new UncheckedIOException(unknown);
        }
    }
}
