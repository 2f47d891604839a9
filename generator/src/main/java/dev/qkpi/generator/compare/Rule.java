package dev.qkpi.generator.compare;

import java.util.List;
import java.util.Set;

/**
 * What one kind of change means, for each side in each role.
 *
 * @param id stable identifier, for example {@code QKPI-229}
 * @param name stable name, for example {@code became-required}
 * @param verdicts for the client that sends, the server that receives, the client that receives, the server that sends
 * @param whySender why for the one that sends, half a sentence about an old {@code client} or {@code server}
 * @param whyReceiver why for the one that receives
 */
public record Rule(String id, String name, List<Verdict> verdicts, String whySender, String whyReceiver) {
    public Rule {
        verdicts = List.copyOf(verdicts);
    }

    /** One of the two that a document is between. */
    public enum Side {
        CLIENT,
        SERVER;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    Verdict verdict(Side side, Flow flow) {
        return flow == Flow.NOWHERE
                ? Verdict.COMPATIBLE
                : verdicts.get(flow == Flow.CLIENT_SENDS ? side.ordinal() : 2 + side.ordinal());
    }

    /** The worst verdict of the flows; what never flows is compatible. */
    Verdict verdict(Side side, Set<Flow> flows) {
        return flows.stream().map(flow -> verdict(side, flow)).reduce(Verdict.COMPATIBLE, Verdict::or);
    }

    /** Why, in one sentence, for the flow that has the worst verdict. */
    String reason(Side side, Set<Flow> flows) {
        Verdict worst = verdict(side, flows);
        return flows.stream()
                .filter(flow -> flow != Flow.NOWHERE && verdict(side, flow) == worst)
                .findFirst()
                .map(flow -> (side == Side.CLIENT) == (flow == Flow.CLIENT_SENDS) ? whySender : whyReceiver)
                .map(why -> why.replace("{side}", side.word()))
                .orElse("No operation reaches it");
    }
}
