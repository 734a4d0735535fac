package io.github.parindex.core.assessment;

/**
 * The rounds of a campaign, in the order in which a later one replaces an earlier.
 *
 * <p>The verified value replaces the self-assessed one; between the two verifications the unit may explain itself. The
 * survey is a source of its own: its criteria are not self-assessed, and its observations belong to every stage.
 */
public enum Round {
    /** What the unit says of itself (điểm tự đánh giá). */
    SELF_ASSESSED,
    /** The first verification (điểm thẩm định lần 1). */
    VERIFIED_1,
    /** The second verification, after the explanation (điểm thẩm định lần 2). */
    VERIFIED_2,
    /** The sociological survey (điều tra xã hội học). */
    SURVEY,
    /** What was decided in the end. */
    FINAL
}
