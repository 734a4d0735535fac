package io.github.parindex.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs a main class in a Java machine of its own, where nothing has been loaded. */
final class FreshMachine {

    /**
     * What was printed, line by line.
     *
     * @param out on standard output
     * @param err on standard error
     */
    record Printed(List<String> out, List<String> err) {}

    private FreshMachine() {}

    static String classPath() {
        return Stream.of(
                        System.getProperty("jdk.module.path", ""),
                        System.getProperty("java.class.path", ""),
                        Path.of("target", "classes").toString(),
                        Path.of("target", "test-classes").toString())
                .filter(path -> !path.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Hands a folder to the class and fails unless it ends well. */
    static Printed run(Class<?> main, Path folder, String... options) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("log.txt");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-Dstdout.encoding=UTF-8", "-cp", classPath(), main.getName(), folder.toString()));
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(err)).isZero();
        return new Printed(Files.readAllLines(out), Files.readAllLines(err));
    }
}
