package io.github.parindex.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Bytes checked piece by piece are those of the text as a whole, and what is wrong with them is told alike. */
class Utf8BytesProperties {

    @Property
    void piecesAreTheWhole(
            @ForAll("texts") String text,
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 300) Integer> pieces) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(inPieces(bytes, pieces)).usingRecursiveComparison().isEqualTo(Utf8.decode("a", bytes));
    }

    @Property
    void aBrokenByteIsFoundAtTheSamePlace(
            @ForAll("texts") String text,
            @ForAll @IntRange(min = 0, max = 1_000_000) int somewhere,
            @ForAll byte broken,
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 300) Integer> pieces) {
        byte[] bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
        bytes[somewhere % bytes.length] = broken;
        assertThat(inPieces(bytes, pieces)).usingRecursiveComparison().isEqualTo(Utf8.decode("a", bytes));
    }

    @Property
    void aTextCutOffIsFoundAtTheSamePlace(
            @ForAll("texts") String text,
            @ForAll @IntRange(min = 0, max = 1_000_000) int somewhere,
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 300) Integer> pieces) {
        byte[] whole = text.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Arrays.copyOf(whole, somewhere % (whole.length + 1));
        assertThat(inPieces(bytes, pieces)).usingRecursiveComparison().isEqualTo(Utf8.decode("a", bytes));
    }

    private static Loaded<String> inPieces(byte[] bytes, List<Integer> pieces) {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        try (Utf8Bytes in = new Utf8Bytes("a", new ByteArrayInputStream(bytes))) {
            byte[] piece = new byte[310];
            int turn = 0;
            int length = 0;
            while (length >= 0) {
                read.write(piece, 5, length);
                length = in.read(piece, 5, pieces.get(turn++ % pieces.size()));
            }
            return Loaded.of(read.toString(StandardCharsets.UTF_8), List.of());
        } catch (RefusedContent refused) {
            return Loaded.failed(List.of(refused.problem()));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Up to some thousand characters of one to four bytes, with line breaks, now and then with a byte order mark. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> parts = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(120)),
                Tuple.of(2, Arbitraries.of("Sở Tài chính", "Châu Đốc", "€", "😀", "é")),
                Tuple.of(2, Arbitraries.of("\n", "\r\n", "\n\n")));
        return parts.list()
                .ofMaxSize(30)
                .map(list -> String.join("", list))
                .flatMap(text -> Arbitraries.of(text, text, text, "\ufeff" + text));
    }
}
