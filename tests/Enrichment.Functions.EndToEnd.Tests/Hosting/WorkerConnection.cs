using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Grpc.Core;

namespace Enrichment.Functions.EndToEnd.Tests.Hosting;

/// <summary>The host's side of one worker's event stream.</summary>
/// <param name="log">Takes the worker's log lines.</param>
internal sealed class WorkerConnection(Action<string> log)
{
    private readonly Channel<JsonObject> _outgoing = Channel.CreateUnbounded<JsonObject>();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonObject>> _answers = [];

    /// <summary>Passes messages in both directions until the worker is gone; then every request without an answer fails.</summary>
    public async Task RunAsync(IAsyncStreamReader<JsonObject> fromWorker, IServerStreamWriter<JsonObject> toWorker)
    {
        var writing = WriteAsync(toWorker);
        try
        {
            await foreach (var message in fromWorker.ReadAllAsync()) Take(message);
        }
        catch (IOException)
        {
            // The worker was killed.
        }
        finally
        {
            _outgoing.Writer.TryComplete();
            foreach (var id in _answers.Keys) Answer(id)?.TrySetException(new IOException("The worker is gone."));
            await writing;
        }
    }

    /// <summary>Starts the worker's side, and loads every function it reports.</summary>
    public async Task<IReadOnlyList<WorkerFunction>> LoadAsync(string folder)
    {
        await AskAsync(
            "workerInitRequest",
            new() { ["hostVersion"] = "4.1042.0", ["workerDirectory"] = folder, ["functionAppDirectory"] = folder },
            "workerInitResponse");
        var response = await AskAsync("functionsMetadataRequest", new() { ["functionAppDirectory"] = folder }, "functionMetadataResponse");
        var functions = response["functionMetadataResults"]!.AsArray()
            .Select(metadata => new WorkerFunction(metadata!.AsObject()))
            .ToArray();
        foreach (var function in functions)
            await AskAsync(
                "functionLoadRequest",
                new() { ["functionId"] = function.Id, ["metadata"] = function.Metadata.DeepClone() },
                "functionLoadResponse",
                function.Id);
        return functions;
    }

    /// <summary>Runs a function on what its trigger gave.</summary>
    /// <exception cref="InvalidOperationException">The function has failed.</exception>
    /// <exception cref="IOException">The worker is gone.</exception>
    public async Task InvokeAsync(WorkerFunction function, JsonObject data, CancellationToken cancellationToken)
    {
        var id = Guid.NewGuid().ToString();
        var input = new JsonObject { ["name"] = (string)function.Trigger["name"]!, ["data"] = data };
        var request = new JsonObject
        {
            ["invocationId"] = id,
            ["functionId"] = function.Id,
            ["inputData"] = new JsonArray(input),
            ["traceContext"] = new JsonObject(),
        };
        await using var cancelling = cancellationToken.Register(() => Send("invocationCancel", new() { ["invocationId"] = id }));
        await AskAsync("invocationRequest", request, "invocationResponse", id);
    }

    private async Task WriteAsync(IServerStreamWriter<JsonObject> toWorker)
    {
        try
        {
            await foreach (var message in _outgoing.Reader.ReadAllAsync()) await toWorker.WriteAsync(message);
        }
        catch (Exception error) when (error is IOException or InvalidOperationException)
        {
            // The worker is gone; reading ends, too.
        }
    }

    private async Task<JsonObject> AskAsync(string request, JsonObject content, string response, string id = "")
    {
        var answer = new TaskCompletionSource<JsonObject>(TaskCreationOptions.RunContinuationsAsynchronously);
        _answers[response + id] = answer;
        if (!Send(request, content)) Answer(response + id)?.TrySetException(new IOException("The worker is gone."));
        var result = await answer.Task;
        return (string?)result["result"]?["status"] == "Success"
            ? result
            : throw new InvalidOperationException($"{request} failed: {result["result"]?.ToJsonString()}");
    }

    private bool Send(string kind, JsonObject content) => _outgoing.Writer.TryWrite(new JsonObject { [kind] = content });

    private TaskCompletionSource<JsonObject>? Answer(string id) => _answers.TryRemove(id, out var answer) ? answer : null;

    private void Take(JsonObject message)
    {
        if (message["rpcLog"] is { } line) log($"{line["level"]}: {line["message"]}{line["exception"]?["message"]}");
        foreach (var (kind, content) in message)
            if (content is JsonObject answer)
                Answer(kind + (string?)(answer["invocationId"] ?? answer["functionId"]))?.TrySetResult(answer);
    }
}
