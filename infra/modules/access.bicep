// All role assignments of the deployment.

@description('The principal id of the identity of the function app.')
param appPrincipalId string

@description('The principal id of the identity that Event Grid uses to write dead letters.')
param eventsPrincipalId string

@description('The principal id of the identity that writes and reads the deployed code.')
param deploymentPrincipalId string

@description('The container for the deployed code.')
param deploymentContainer string

@description('The object id of the user or group that operates the pipeline. Empty: nobody.')
param operatorPrincipalId string

@description('The type of operatorPrincipalId.')
param operatorPrincipalType string

@description('The object id of the user or group that uploads articles and reads results. Empty: nobody.')
param deskPrincipalId string

@description('The type of deskPrincipalId.')
param deskPrincipalType string

@description('The name of the storage account.')
param storageName string

@description('The container for events that Event Grid could not deliver.')
param deadLetterContainer string

@description('The name of the Application Insights resource.')
param applicationInsightsName string

@description('The name of the Language resource. Empty: there is none.')
param languageName string

var blobDataOwner = 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'
var blobDataContributor = 'ba92f5b4-2d11-453d-a403-e96b0029c9fe'
var blobDataReader = '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1'
var queueDataReader = '19e7f393-937e-4f77-808e-94535e297925'
var queueMessageSender = 'c6a89b2d-59bc-44d0-9896-0f6e12d7b80a'
var queueMessageProcessor = '8a0f0c08-91a1-4084-bc3d-661d67233fed'
var queueDataContributor = '974c5e8b-45b9-4653-ba55-5f855dd0fb88'
var tableDataContributor = '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3'
var languageReader = '7628b7b8-a8b2-4cdc-b46f-e9b35248918e'
var metricsPublisher = '3913510d-42f4-4e42-8a64-420c390055eb'

resource storage 'Microsoft.Storage/storageAccounts@2025-01-01' existing = {
  name: storageName

  resource blobs 'blobServices' existing = {
    name: 'default'

    resource deadLetters 'containers' existing = {
      name: deadLetterContainer
    }

    resource code 'containers' existing = {
      name: deploymentContainer
    }
  }

  resource queues 'queueServices' existing = {
    name: 'default'
  }
}

resource applicationInsights 'Microsoft.Insights/components@2020-02-02' existing = {
  name: applicationInsightsName
}

resource language 'Microsoft.CognitiveServices/accounts@2025-06-01' existing = if (!empty(languageName)) {
  name: languageName
}

// The Functions host creates containers, queues and tables whose names contain an id that is only known at startup. So the roles of the app are
// on the account. The condition keeps the app from replacing its own code: every write, in any container but that of the code.
var onlyReadsCode = format(
  '(({0}) OR (@Resource[Microsoft.Storage/storageAccounts/blobServices/containers:name] StringNotEquals \'{1}\'))',
  join(map(blobWrites, action => '!(ActionMatches{\'${action}\'})'), ' AND '),
  deploymentContainer
)
var blobs = 'Microsoft.Storage/storageAccounts/blobServices/containers/blobs'
var blobWrites = [
  '${blobs}/write'
  '${blobs}/delete'
  '${blobs}/add/action'
  '${blobs}/move/action'
  '${blobs}/deleteBlobVersion/action'
  '${blobs}/permanentDelete/action'
  '${blobs}/manageOwnership/action'
  '${blobs}/modifyPermissions/action'
  '${blobs}/runAsSuperUser/action'
]

resource appOnBlobs 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(storage.id, appPrincipalId, blobDataOwner)
  scope: storage
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', blobDataOwner)
    principalId: appPrincipalId
    principalType: 'ServicePrincipal'
    condition: onlyReadsCode
    conditionVersion: '2.0'
  }
}

resource appOnQueuesAndTables 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in [queueDataContributor, tableDataContributor]: {
    name: guid(storage.id, appPrincipalId, role)
    scope: storage
    properties: {
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role)
      principalId: appPrincipalId
      principalType: 'ServicePrincipal'
    }
  }
]

resource deploymentOnCode 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(storage::blobs::code.id, deploymentPrincipalId, blobDataContributor)
  scope: storage::blobs::code
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', blobDataContributor)
    principalId: deploymentPrincipalId
    principalType: 'ServicePrincipal'
  }
}

resource appOnApplicationInsights 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(applicationInsights.id, appPrincipalId, metricsPublisher)
  scope: applicationInsights
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', metricsPublisher)
    principalId: appPrincipalId
    principalType: 'ServicePrincipal'
  }
}

resource appOnLanguage 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (!empty(languageName)) {
  name: guid(language.id, appPrincipalId, languageReader)
  scope: language
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', languageReader)
    principalId: appPrincipalId
    principalType: 'ServicePrincipal'
  }
}

resource eventsOnDeadLetters 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(storage::blobs::deadLetters.id, eventsPrincipalId, blobDataContributor)
  scope: storage::blobs::deadLetters
  properties: {
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', blobDataContributor)
    principalId: eventsPrincipalId
    principalType: 'ServicePrincipal'
  }
}

// What the commands of docs/operations.md need. A test compares their calls with these roles.
var operatorContainers = empty(operatorPrincipalId) ? [] : ['articles', 'enriched', 'failed', 'work', 'settings']
var stageQueues = ['article-entities', 'article-sentiment', 'article-claims']
var poisonQueues = map(stageQueues, queue => '${queue}-poison')
var operatorQueues = empty(operatorPrincipalId)
  ? []
  : concat(
      map(concat(stageQueues, poisonQueues), queue => { queue: queue, role: queueDataReader }),
      [{ queue: 'article-entities', role: queueMessageSender }],
      map(poisonQueues, queue => { queue: queue, role: queueMessageProcessor })
    )

resource operatorContainer 'Microsoft.Storage/storageAccounts/blobServices/containers@2025-01-01' existing = [
  for container in operatorContainers: {
    parent: storage::blobs
    name: container
  }
]

resource operatorOnContainers 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for (container, index) in operatorContainers: {
    name: guid(storage.id, container, operatorPrincipalId, blobDataContributor)
    scope: operatorContainer[index]
    properties: {
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', blobDataContributor)
      principalId: operatorPrincipalId
      principalType: operatorPrincipalType
    }
  }
]

resource operatorQueue 'Microsoft.Storage/storageAccounts/queueServices/queues@2025-01-01' existing = [
  for access in operatorQueues: {
    parent: storage::queues
    name: access.queue
  }
]

resource operatorOnQueues 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for (access, index) in operatorQueues: {
    name: guid(storage.id, access.queue, operatorPrincipalId, access.role)
    scope: operatorQueue[index]
    properties: {
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', access.role)
      principalId: operatorPrincipalId
      principalType: operatorPrincipalType
    }
  }
]

var deskContainers = empty(deskPrincipalId)
  ? []
  : [
      { container: 'articles', role: blobDataContributor }
      { container: 'enriched', role: blobDataReader }
      { container: 'failed', role: blobDataReader }
    ]

resource deskContainer 'Microsoft.Storage/storageAccounts/blobServices/containers@2025-01-01' existing = [
  for access in deskContainers: {
    parent: storage::blobs
    name: access.container
  }
]

resource deskOnContainers 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for (access, index) in deskContainers: {
    name: guid(storage.id, access.container, deskPrincipalId, access.role)
    scope: deskContainer[index]
    properties: {
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', access.role)
      principalId: deskPrincipalId
      principalType: deskPrincipalType
    }
  }
]
