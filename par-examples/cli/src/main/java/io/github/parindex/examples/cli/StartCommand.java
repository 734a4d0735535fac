package io.github.parindex.examples.cli;

import io.github.parindex.io.words.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Makes a folder with an example that works at once, and a text that gives the command of each step. */
@Command(name = "start", mixinStandardHelpOptions = true)
final class StartCommand implements Callable<Integer> {

    @ParentCommand
    private ParCommand par;

    @Parameters(index = "0", paramLabel = "FOLDER", descriptionKey = "start.folder")
    private Path folder;

    StartCommand() {}

    @Override
    public Integer call() throws IOException {
        requireEmpty();
        StartFolder example = StartFolder.in(par.locale());
        example.write(folder).forEach(par::sayWritten);
        par.say(Wording.of("par.start.next", folder.resolve(example.text())));
        return 0;
    }

    /** Nothing of the user is written over, nor mixed with an example. */
    private void requireEmpty() throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                if (files.findAny().isPresent()) {
                    throw new WrongCall(Wording.of("par.start.notEmpty", folder));
                }
            }
        } else if (Files.exists(folder)) {
            throw new WrongCall(Wording.of("par.start.noFolder", folder));
        }
    }
}
