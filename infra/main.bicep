targetScope = 'subscription'

// Everything the pipeline needs but the Event Grid subscription, which is events.bicep: its key exists only once the code is deployed.

@description('The name of the environment. The resource group is rg-NAME, and every name in it is made of this one.')
@minLength(1)
@maxLength(40)
param environmentName string

@description('The region. It has to offer Flex Consumption: az functionapp list-flexconsumption-locations.')
@minLength(1)
param location string

@description('Whether Azure AI Language does the analysis, which bills by the text. Without it none is deployed, and the embedded provider does it for nothing.')
param useAzureLanguage bool = true

@description('What Azure AI Language is billed by: S by the text record, F0 nothing for the first 5,000 of a month and no more than those. One F0 a subscription.')
@allowed(['F0', 'S'])
param languageSku string = 'S'

@description('The version of the service\'s models, as 2023-09-01. Empty takes the latest, whatever that is on the day.')
@maxLength(40)
param languageModelVersion string = ''

@description('Whether entities are linked to Wikipedia. Without it a third of the text records is saved.')
param languageLinkEntities bool = true

@description('Whether the service analyzes sentiment. Without it the embedded analyzer does, in English only, and the text records of sentiment are saved.')
param languageSentiment bool = true

@description('How many text records one article may come to. One that would come to more fails before anything is sent.')
@minValue(1)
@maxValue(100000)
param languageMaxTextRecords int = 1000

@description('How many instances of the function app there may be at a time. Each works on up to 24 articles a stage; keep that below what a language service takes.')
@minValue(1)
@maxValue(1000)
param maximumInstanceCount int = 40

@description('The memory of an instance, in MB; its processor grows with it.')
@allowed([512, 2048, 4096])
param instanceMemoryMB int = 2048

@description('How the storage account is replicated.')
@allowed(['Standard_LRS', 'Standard_ZRS', 'Standard_GRS', 'Standard_GZRS'])
param storageSku string = 'Standard_LRS'

@description('How many days logs and metrics are kept. The first 31 cost nothing.')
@minValue(30)
@maxValue(730)
param logRetentionDays int = 30

@description('Who is told of alerts, by e-mail. Empty tells nobody: the alerts are still seen in the portal.')
@maxLength(254)
param alertEmail string = ''

@description('The object id of a person, group or service principal that may drop articles, read results and use the command enrich on the account. Empty lets nobody.')
@maxLength(36)
param operatorPrincipalId string = ''

@description('What operatorPrincipalId is.')
@allowed(['User', 'Group', 'ServicePrincipal'])
param operatorPrincipalType string = 'User'

var token = uniqueString(subscription().id, environmentName, location)
var tags = { 'azd-env-name': environmentName }

resource group 'Microsoft.Resources/resourceGroups@2024-11-01' = {
  name: 'rg-${environmentName}'
  location: location
  tags: tags
}

module identities 'modules/identities.bicep' = {
  scope: group
  params: {
    name: token
    location: location
    tags: tags
  }
}

module storage 'modules/storage.bicep' = {
  scope: group
  params: {
    name: 'st${token}'
    location: location
    tags: tags
    sku: storageSku
  }
}

module monitoring 'modules/monitoring.bicep' = {
  scope: group
  params: {
    name: token
    location: location
    tags: tags
    retentionDays: logRetentionDays
  }
}

module language 'modules/language.bicep' = if (useAzureLanguage) {
  scope: group
  params: {
    name: 'lang-${token}'
    location: location
    tags: tags
    sku: languageSku
  }
}

module access 'modules/access.bicep' = {
  scope: group
  params: {
    appPrincipalId: identities.outputs.appPrincipalId
    eventsPrincipalId: identities.outputs.eventsPrincipalId
    operatorPrincipalId: operatorPrincipalId
    operatorPrincipalType: operatorPrincipalType
    storageName: storage.outputs.name
    deadLetterContainer: storage.outputs.deadLetterContainer
    applicationInsightsName: monitoring.outputs.applicationInsightsName
    languageName: language.?outputs.name ?? ''
  }
}

module functionApp 'modules/functionApp.bicep' = {
  scope: group
  params: {
    name: token
    location: location
    tags: tags
    identityId: identities.outputs.appId
    identityClientId: identities.outputs.appClientId
    blobEndpoint: storage.outputs.blobEndpoint
    queueEndpoint: storage.outputs.queueEndpoint
    tableEndpoint: storage.outputs.tableEndpoint
    deploymentContainer: storage.outputs.deploymentContainer
    applicationInsightsConnectionString: monitoring.outputs.applicationInsightsConnectionString
    maximumInstanceCount: maximumInstanceCount
    instanceMemoryMB: instanceMemoryMB
    analysisSettings: useAzureLanguage
      ? {
          Analysis__Provider: 'AzureLanguage'
          AzureLanguage__Endpoint: language!.outputs.endpoint
          AzureLanguage__ClientId: identities.outputs.appClientId
          AzureLanguage__ModelVersion: languageModelVersion
          AzureLanguage__LinkEntities: string(languageLinkEntities)
          AzureLanguage__Sentiment: string(languageSentiment)
          AzureLanguage__MaxTextRecords: string(languageMaxTextRecords)
        }
      : {
          Analysis__Provider: 'Embedded'
        }
  }
  // The app creates queues as it starts, and exports telemetry.
  dependsOn: [access]
}

module alerts 'modules/alerts.bicep' = {
  scope: group
  params: {
    name: token
    location: location
    tags: tags
    workspaceId: monitoring.outputs.workspaceId
    email: alertEmail
  }
}

@description('The resource group, which has everything in it: delete it, and all is gone.')
output AZURE_RESOURCE_GROUP string = group.name

@description('The storage account.')
output AZURE_STORAGE_ACCOUNT_NAME string = storage.outputs.name

@description('What enrich takes: enrich status --storage …')
output ENRICHMENT_STORAGE string = storage.outputs.blobEndpoint

@description('The function app, as func azure functionapp publish takes it.')
output AZURE_FUNCTION_APP_NAME string = functionApp.outputs.name

@description('The identity that events.bicep writes dead letters as.')
output EVENTS_IDENTITY_NAME string = identities.outputs.eventsName

@description('Where logs, traces and metrics are.')
output APPLICATION_INSIGHTS_NAME string = monitoring.outputs.applicationInsightsName

@description('Who does the analysis: Embedded or AzureLanguage.')
output ANALYSIS_PROVIDER string = useAzureLanguage ? 'AzureLanguage' : 'Embedded'

@description('The last step where azd does not take it: the Event Grid subscription, once the code is deployed.')
output NEXT_STEP string = 'az deployment group create --resource-group ${group.name} --template-file infra/events.bicep --parameters functionAppName=${functionApp.outputs.name} storageName=${storage.outputs.name} identityName=${identities.outputs.eventsName}'
