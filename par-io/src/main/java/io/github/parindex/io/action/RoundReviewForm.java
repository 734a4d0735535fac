package io.github.parindex.io.action;

import io.github.parindex.core.scoring.RoundReview;
import io.github.parindex.io.json.TitleDocument;
import io.github.parindex.io.token.Digits;
import io.github.parindex.io.token.EnumWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts reviews of rounds into their document. */
final class RoundReviewForm {

    private RoundReviewForm() {}

    static RoundReviewDocument of(RoundReview review) {
        List<RoundReviewDocument.OfUnit> units = review.byUnit().entrySet().stream()
                .map(unit -> new RoundReviewDocument.OfUnit(unit.getKey(), sum(unit.getValue())))
                .toList();
        List<RoundReviewDocument.OfVerifier> verifiers = review.byVerifier().entrySet().stream()
                .map(each -> new RoundReviewDocument.OfVerifier(text(each.getKey()), sum(each.getValue())))
                .toList();
        return new RoundReviewDocument(
                review.set().id(),
                EnumWords.of(review.from()),
                EnumWords.of(review.to()),
                review.claims().stream().map(RoundReviewForm::claim).toList(),
                units,
                verifiers,
                sum(review.whole()));
    }

    private static RoundReviewDocument.Claim claim(RoundReview.Claim claim) {
        return new RoundReviewDocument.Claim(
                claim.unit().code(),
                claim.unit().name(),
                claim.criterion().code(),
                TitleDocument.from(claim.criterion().title()),
                claim.verifier().orElse(null),
                Digits.of(claim.claimed().points()),
                Digits.of(claim.accepted().points()),
                Digits.of(claim.change()),
                EnumWords.of(claim.outcome()),
                text(claim.explanation()),
                text(claim.remark()),
                claim.agreement().map(EnumWords::of).orElse(null));
    }

    private static @Nullable String text(String text) {
        return text.isEmpty() ? null : text;
    }

    private static RoundReviewDocument.Sum sum(RoundReview.Sum sum) {
        return new RoundReviewDocument.Sum(
                sum.claims(),
                sum.accepted(),
                sum.lowered(),
                sum.raised(),
                sum.unverified(),
                sum.explained(),
                sum.disputed(),
                Digits.of(sum.claimedPoints()),
                Digits.of(sum.acceptedPoints()));
    }
}
