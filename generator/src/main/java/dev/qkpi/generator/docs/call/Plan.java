package dev.qkpi.generator.docs.call;

import dev.qkpi.generator.model.Operation;
import dev.qkpi.generator.model.Parameter;
import java.util.Map;
import java.util.Optional;

/**
 * What a call of an operation passes.
 *
 * @param arguments the values of the parameters that are passed, in the operation's order
 * @param body the request's body; empty if there is none, or none is sent
 */
record Plan(Operation operation, Map<Parameter, Value> arguments, Optional<Value> body) {}
