# The image of enrich serve; see docs/deploy.md. It has no shell and does not run as root.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
RUN dotnet publish src/Enrichment.Cli --configuration Release --output /app -p:UseAppHost=false -p:OnnxRuntimePlatforms= && mkdir /data

FROM mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled
COPY --from=build /app /app
# The working folder if there is no storage account: mount a volume here.
COPY --from=build --chown=$APP_UID:$APP_UID /data /data
WORKDIR /data
USER $APP_UID
ENTRYPOINT ["dotnet", "/app/enrich.dll"]
CMD ["serve"]
